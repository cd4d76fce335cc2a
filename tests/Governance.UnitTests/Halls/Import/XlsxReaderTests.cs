using System.IO.Compression;
using System.Text;
using Governance.Halls.Application.Import.Reading;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Spreadsheets;
using Governance.Tests;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Import;

public class XlsxReaderTests
{
    [Fact]
    public void Each_kind_of_cell_is_read_as_a_reader_sees_it()
    {
        var file = TestWorkbook.Write(("人员", [["工号", null, "姓名"], ["0012", 12, 1.5, new DateOnly(2020, 1, 5), true, new Formula("A1+1", "13"), "两行\n“字”&<b>"]]));

        var sheet = ImportFile.Read(file).ShouldHaveSingleItem();

        sheet.Name.ShouldBe("人员");
        sheet.Rows[0].Cells.ShouldBe([new RawCell(0, "工号"), new RawCell(2, "姓名")]);
        sheet.Rows[1].Number.ShouldBe(2);
        sheet.Rows[1].Cells.ShouldBe(
        [
            new RawCell(0, "0012"), new RawCell(1, "12"), new RawCell(2, "1.5"), new RawCell(3, "2020-01-05"), new RawCell(4, "TRUE"),
            new RawCell(5, "13", CellFault.Formula), new RawCell(6, "两行\n“字”&<b>"),
        ]);
    }

    [Fact]
    public void What_is_written_is_read_back_signs_of_reckoning_and_escapes_too()
    {
        string[] texts = ["=1+1", "+86", "-", "@x", "'=1", "_x0041_x0042_", "00012", "a,b;\"c\"\n下一行", "𠮷"];

        var read = ImportFile.Read(XlsxWriter.Write([new SheetText("窗口", texts, [texts])])).ShouldHaveSingleItem();

        read.Rows.Count.ShouldBe(2);
        read.Rows[1].Cells.Select(c => c.Text).ShouldBe(texts);
        read.Rows[1].Cells.ShouldAllBe(c => c.Fault == CellFault.None);
    }

    [Fact]
    public void A_file_that_unpacks_to_too_much_is_not_unpacked()
    {
        using var stream = new MemoryStream();
        stream.Write(TestWorkbook.Write(("人员", [["工号"]])));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var bomb = zip.CreateEntry("xl/media/big.bin", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 257; i++)
            {
                bomb.Write(zeros);
            }
        }

        stream.Length.ShouldBeLessThan(ImportLimits.MaxBytes);
        Refusal(stream.ToArray()).ShouldBe(ImportErrorCodes.FileTooLarge);
    }

    [Fact]
    public void A_sheet_with_too_many_cells_is_refused() => Refusal(TestWorkbook.Write(
        ("人员", [.. Enumerable.Repeat<object?[]>([.. Enumerable.Repeat("x", 20)], 10_001)]))).ShouldBe(ImportErrorCodes.TooManyCells);

    [Fact]
    public void A_program_by_another_name_and_a_broken_workbook_are_refused()
    {
        Refusal([.. "MZ"u8, 0x90, 0, 3, 0, 0, 0]).ShouldBe(ImportErrorCodes.FileUnknown);
        Refusal("%PDF-1.4\n"u8.ToArray()).ShouldBe(ImportErrorCodes.FileUnknown);
        Refusal([]).ShouldBe(HallErrorCodes.FileEmpty);
        Refusal(Broken("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>")).ShouldBe(ImportErrorCodes.FileBroken);
        Refusal(Broken("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><workbook>&a;</workbook>")).ShouldBe(ImportErrorCodes.FileBroken);
    }

    private static byte[] Broken(string part, string text)
    {
        using var stream = new MemoryStream();
        stream.Write(TestWorkbook.Write(("人员", [["工号"]])));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)!.Delete();
            using var entry = zip.CreateEntry(part).Open();
            entry.Write(Encoding.UTF8.GetBytes(text));
        }

        return stream.ToArray();
    }

    private static string Refusal(byte[] content) => Should.Throw<InvalidInputException>(() => ImportFile.Read(content)).Code;
}
