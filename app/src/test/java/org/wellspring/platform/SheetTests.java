package org.wellspring.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetTests {
    private static final Map<String, String> COLUMNS = Map.of("Name", "name", "Team", "team");

    @Test void semicolonsCommasAndTabsAllPartFields() {
        for (var separator : new String[] {";", ",", "\t"}) {
            var sheet = read("Name" + separator + "Team\nAna" + separator + "Ward 4\n");

            assertThat(sheet.columns()).containsExactly("name", "team");
            assertThat(sheet.lines()).containsExactly(new Sheet.Line(2, Map.of("name", "Ana", "team", "Ward 4"), Optional.empty()));
        }
    }

    @Test void aByteOrderMarkAndWindowsLineEndsDoNoHarm() {
        assertThat(read("\uFEFFName;Team\r\nAna;Ward 4\r\n").lines()).extracting(line -> line.cell("name")).containsExactly("Ana");
    }

    @Test void aCellWithALineBreakKeepsTheNumbersRight() {
        var sheet = read("Name;Team\n\"Ana\nMaria\";Ward 4\nBea;Ward 5\n");

        assertThat(sheet.lines()).extracting(Sheet.Line::number).containsExactly(2, 4);
    }

    @Test void whatASpreadsheetWouldCalculateIsRefused() {
        for (var cell : new String[] {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "  =1+1", "＝1+1"}) {
            assertThat(read("Name;Team\n\"" + cell + "\";Ward 4\nBea;Ward 5\n").lines()).extracting(Sheet.Line::flaw)
                .as(cell).containsExactly(Optional.of(Sheet.Flaw.FORMULA), Optional.empty());
        }
    }

    @Test void aLineInAnotherEncodingIsRefusedAndTheRestStands() {
        var latin = "Name;Team\nJosé;Ward 4\nBea;Ward 5\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Sheet.read(latin, COLUMNS::get).lines()).extracting(Sheet.Line::flaw).containsExactly(Optional.of(Sheet.Flaw.NOT_UTF8), Optional.empty());
    }

    @Test void aListInTwoBytesALetterIsRefusedLineByLine() {
        assertThat(read("Name;Team\nA\u0000n\u0000a\u0000;Ward 4\nBea;Ward 5\n").lines()).extracting(Sheet.Line::flaw).containsExactly(Optional.of(Sheet.Flaw.NOT_UTF8), Optional.empty());
    }

    @Test void aLongCellAndTooManyCellsAreRefused() {
        assertThat(read("Name;Team\n" + "a".repeat(121) + ";Ward 4\nAna;Ward 4;x\n").lines()).extracting(Sheet.Line::flaw)
            .containsExactly(Optional.of(Sheet.Flaw.TOO_LONG), Optional.of(Sheet.Flaw.WIDTH));
    }

    @Test void columnsNobodyKnowsArePassedOver() {
        assertThat(read("Salary;Name\n9;Ana\n").lines()).extracting(Sheet.Line::cells).containsExactly(Map.of("name", "Ana"));
    }

    @Test void aTelephoneNumberInAColumnNobodyReadsDoesNoHarm() {
        assertThat(read("Name;Mobile\nAna;+44 20 7946 0000\n").lines()).extracting(Sheet.Line::flaw).containsExactly(Optional.empty());
    }

    @Test void emptyCellsAtTheEndDoNoHarm() {
        assertThat(read("Name;Team\nAna;Ward 4;;\n").lines()).extracting(Sheet.Line::flaw).containsExactly(Optional.empty());
    }

    @Test void nothingIsReadFromNothing() {
        assertThat(read("").lines()).isEmpty();
    }

    private static Sheet read(String text) {
        return Sheet.read(text.getBytes(StandardCharsets.UTF_8), COLUMNS::get);
    }
}
