using System.Text;
using CsCheck;
using Governance.Halls.Application.Import.Reading;
using Governance.Halls.Application.Import.Writing;
using Governance.Kernel.Infrastructure.Spreadsheets;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Import;

public class CsvReaderTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String[Gen.Char["0a,;\"'=+-@ \n_x区\t"], 0, 8], Gen.Const("=1+1"), Gen.Const("'=x"), Gen.Const("-5"), Gen.Const("007"));

    [Theory]
    [InlineData("工号,姓名\r\n0012,演示员甲\r\n", ',')]
    [InlineData("工号;姓名\n0012;演示员甲", ';')]
    [InlineData("工号\t姓名\n0012\t演示员甲\n", '\t')]
    public void Separators_are_found_out(string text, char separator)
    {
        text.ShouldContain(separator);
        var sheet = ImportFile.Read(Encoding.UTF8.GetBytes(text)).ShouldHaveSingleItem();

        sheet.Rows.Select(r => string.Join('|', r.Cells.Select(c => c.Text))).ShouldBe(["工号|姓名", "0012|演示员甲"]);
    }

    [Fact]
    public void Encodings_are_found_out()
    {
        const string text = "工号,姓名\r\n0012,演示员甲㐀\r\n";
        var gb = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

        foreach (byte[] content in new[] { Encoding.UTF8.GetBytes(text), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)], gb.GetBytes(text), [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)] })
        {
            ImportFile.Read(content).ShouldHaveSingleItem().Rows[1].Cells[1].Text.ShouldBe("演示员甲㐀");
        }
    }

    [Fact]
    public void Empty_lines_and_lines_in_a_cell_keep_the_rows_numbers() =>
        CsvSheetReader.Read("工号,职务\n\n01,\"两\n行\"\n02,x\n").Rows.Select(r => r.Number).ShouldBe([1, 3, 4]);

    [Theory]
    [InlineData("=A1", "Formula", "=A1")]
    [InlineData("+cmd", "Formula", "+cmd")]
    [InlineData("@SUM(A1)", "Formula", "@SUM(A1)")]
    [InlineData("-5", "None", "-5")]
    [InlineData("+8653500", "None", "+8653500")]
    [InlineData("-", "None", "-")]
    [InlineData("'=A1", "None", "=A1")]
    [InlineData("''=A1", "None", "'=A1")]
    [InlineData("'quoted", "None", "'quoted")]
    public void What_would_be_reckoned_is_seen(string cell, string fault, string text) =>
        CellText.FromCsv(0, cell).ShouldBe(new RawCell(0, text, Enum.Parse<CellFault>(fault)));

    [Fact]
    public void What_is_written_is_read_back() => AnyText.Select(CellText.Clean).Array[1, 6].Sample(cells =>
    {
        var read = ImportFile.Read(CsvSheetWriter.Write(new SheetText("", [.. cells.Select((_, i) => $"列{i}")], [cells])))[0];

        var row = read.Rows.FirstOrDefault(r => r.Number == 2);
        return cells.Select((cell, i) => (row?.At(i) ?? new RawCell(i, "")) == new RawCell(i, cell)).All(same => same);
    });
}
