using Governance.Halls.Domain;
using Governance.Halls.Domain.Rules;

namespace Governance.Halls.Application.Import.Sheets;

/// <summary>A number or code by which people know a row.</summary>
internal static class CodeText
{
    public static string Checked(string code, Column column)
    {
        Rule.Check(new TextFits(column.Field, code, Lengths.Code), new TextIsPlain(column.Field, code), new TextIsOneLine(column.Field, code));
        return code;
    }
}
