package org.wellspring.ballot.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.ballot.grid.Grid;
import org.wellspring.ballot.grid.JoinedTeams;
import org.wellspring.ballot.grid.NamedTeam;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Calendar;
import org.wellspring.platform.TeamId;
import org.wellspring.privacy.spi.Leaf;
import org.wellspring.privacy.spi.LeafId;
import org.wellspring.privacy.spi.LeafOfTeam;

/** Leaves as they were fixed, week by week. */
@Component
class Leaves implements LeafOfTeam {
    private final JdbcClient jdbc;

    Leaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(String leaf, NamedTeam team) {}

    /** The leaves of a quarter as its published weeks have them, in list order; none before its first week is published. */
    List<JoinedTeams> fixedIn(int quarter, Grid grid) {
        var from = grid.firstWeekOfQuarter(quarter);
        return joined(jdbc.sql("""
                select distinct on (t.team) l.id, t.team, t.name, l.place, t.place as within
                from ballot.leaf l
                join ballot.bundle b on b.number = l.bundle and b.published
                join ballot.leaf_team t on t.monday = l.monday and t.leaf = l.id
                where l.monday >= :from and l.monday < :until
                order by t.team, l.monday desc
                """)
            .param("from", from.monday()).param("until", from.plus(Calendar.QUARTER).monday())
            .query((row, _) -> Map.entry(row.getInt("place") * 100_000 + row.getInt("within"), new Line(row.getString("id"),
                new NamedTeam(new TeamId(row.getObject("team", UUID.class)), row.getString("name")))))
            .list().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList());
    }

    /** Which id these teams have, or would have had, under these names. */
    Map<List<NamedTeam>, String> known() {
        var known = new HashMap<List<NamedTeam>, String>();
        var weeks = new LinkedHashMap<String, List<Line>>();
        jdbc.sql("""
                select distinct on (leaf, place) leaf, team, name
                from ballot.leaf_team
                order by leaf, place
                """)
            .query((row, _) -> new Line(row.getString("leaf"), new NamedTeam(new TeamId(row.getObject("team", UUID.class)), row.getString("name"))))
            .list().forEach(line -> weeks.computeIfAbsent(line.leaf(), _ -> new ArrayList<>()).add(line));
        weeks.values().stream().flatMap(lines -> joined(lines).stream()).forEach(leaf -> known.put(leaf.teams(), leaf.id()));
        return known;
    }

    private static List<JoinedTeams> joined(List<Line> lines) {
        var leaves = new LinkedHashMap<String, List<NamedTeam>>();
        lines.forEach(line -> leaves.computeIfAbsent(line.leaf(), _ -> new ArrayList<>()).add(line.team()));
        return leaves.entrySet().stream().map(leaf -> new JoinedTeams(leaf.getKey(), leaf.getValue())).toList();
    }

    @Override public Map<TeamId, LeafId> leaves(Week week) {
        var leaves = new HashMap<TeamId, LeafId>();
        jdbc.sql("""
                select t.team, l.id
                from ballot.leaf l
                join ballot.bundle b on b.number = l.bundle and b.published
                join ballot.leaf_team t on t.monday = l.monday and t.leaf = l.id
                where l.monday = :monday and l.eligible > 0
                """)
            .param("monday", week.monday()).query(row -> {
                leaves.put(new TeamId(row.getObject("team", UUID.class)), new LeafId(row.getString("id")));
            });
        return leaves;
    }

    @Override public Optional<Leaf> leaf(TeamId team, Week week) {
        var lines = jdbc.sql("""
                select l.id, l.name, other.team
                from ballot.leaf_team mine
                join ballot.leaf l on l.monday = mine.monday and l.id = mine.leaf and l.eligible > 0
                join ballot.bundle b on b.number = l.bundle and b.published
                join ballot.leaf_team other on other.monday = l.monday and other.leaf = l.id
                where mine.team = :team and mine.monday = :monday
                order by other.place
                """)
            .param("team", team.value()).param("monday", week.monday())
            .query((row, _) -> Map.entry(Map.entry(row.getString("id"), row.getString("name")), new TeamId(row.getObject("team", UUID.class)))).list();
        return lines.stream().findFirst().map(Map.Entry::getKey)
            .map(leaf -> new Leaf(new LeafId(leaf.getKey()), leaf.getValue(), lines.stream().map(Map.Entry::getValue).toList()));
    }
}
