package org.wellspring.adoption.department;

import java.net.URI;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wellspring.people.Team;
import org.wellspring.people.structure.Code;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.Installation;
import org.wellspring.web.QrCode;

/** Makes the sheet people join a team with. */
@Component
public class JoinSheets {
    private final Structure structure;
    private final Installation installation;

    JoinSheets(Structure structure, Installation installation) {
        this.structure = structure;
        this.installation = installation;
    }

    public JoinSheet of(Team team) {
        var code = structure.joinCode(team.id());
        var address = URI.create(installation.url().toString().replaceAll("/$", "") + "/join/" + code);
        return new JoinSheet(team.name(), address, List.of(new Code(code).inGroups().split(" ")), QrCode.of(address.toString()));
    }
}
