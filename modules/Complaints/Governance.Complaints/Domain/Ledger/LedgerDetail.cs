using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Governance.Complaints.Domain.Ledger;

/// <summary>What an entry says beside its kind: named values, in the order of their names. Nothing of who complained is ever put in.</summary>
internal sealed class LedgerDetail
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly SortedDictionary<string, string> _values = new(StringComparer.Ordinal);

    public static LedgerDetail Empty => new();

    public LedgerDetail With(string name, object? value)
    {
        if (value is not null)
        {
            _values[name] = value switch
            {
                string text => text,
                DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                DateTime at => at.ToString("O", CultureInfo.InvariantCulture),
                IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
                _ => value.ToString()!,
            };
        }

        return this;
    }

    public string ToJson() => JsonSerializer.Serialize(_values, Json);

    public static IReadOnlyDictionary<string, string> Read(string json) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(json, Json)!;
}
