package org.wellspring.help.setup;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.help.Country;
import org.wellspring.help.Help;
import org.wellspring.help.KnownLine;
import org.wellspring.help.Line;
import org.wellspring.help.OwnNumber;
import org.wellspring.help.UnsafeContact;
import org.wellspring.help.contacts.UnsafeContacts;
import org.wellspring.help.now.Boards;
import org.wellspring.help.numbers.Numbers;
import org.wellspring.people.SiteId;
import org.wellspring.platform.PersonId;

/** Keeps what the lead says about help, and lets the next reader of Help see it. */
@Component
@Transactional
class SetUpHelp implements Help {
    private final Numbers numbers;
    private final UnsafeContacts unsafe;
    private final Boards boards;
    private final Audit audit;

    SetUpHelp(Numbers numbers, UnsafeContacts unsafe, Boards boards, Audit audit) {
        this.numbers = numbers;
        this.unsafe = unsafe;
        this.boards = boards;
        this.audit = audit;
    }

    @Override public List<Country> countries() {
        return numbers.countries();
    }

    @Override public Optional<Country> country(String code) {
        return numbers.country(code);
    }

    @Override public List<KnownLine> numbers() {
        return numbers.all();
    }

    @Override public void checked(String line, boolean answered, PersonId by) {
        numbers.checked(line, answered, by);
        boards.changed();
    }

    @Override public void add(OwnNumber number) {
        numbers.add(number);
        boards.changed();
    }

    @Override public Optional<UnsafeContact> unsafeContact(SiteId site) {
        return unsafe.at(site);
    }

    @Override public void keep(UnsafeContact contact, PersonId by) {
        unsafe.keep(contact);
        audit.record(by, Act.UNSAFE_CONTACT_KEPT, contact.post());
    }

    @Override public boolean readyFor(SiteId site) {
        var all = numbers.all();
        return all.stream().anyMatch(known -> known.line().kind() == Line.Kind.EMERGENCY) && all.stream().allMatch(KnownLine::checked) && unsafe.at(site).isPresent();
    }
}
