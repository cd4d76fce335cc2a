using System.Text.Json.Nodes;

namespace Governance.IntegrationTests.Web;

/// <summary>What a field of a body holds.</summary>
internal enum Holds
{
    Text,
    RequiredText,
    Day,
    DayOrToday,
    RequiredDay,
    Word,
    RequiredFlag,
    Number,
    OptionalNumber,
    Guid,
    Texts,
    File,
}

/// <summary>A body that an endpoint takes, by a caller who may send it, and what each of its fields holds.</summary>
/// <param name="Address">The method and the route.</param>
/// <param name="Path">An address of that route.</param>
/// <param name="Role">Who may send it.</param>
/// <param name="Tenant">The caller's unit; <c>null</c> is the province.</param>
/// <param name="Valid">A body that is taken.</param>
/// <param name="Fields">What its fields hold, those that it leaves out too.</param>
/// <param name="EmptyObjectIsValid">Whether all fields may be left out.</param>
/// <param name="Account">The caller's account, where it matters who he is.</param>
/// <param name="OrRefused">Whether the thing may stand where a rule refuses even a sound body: other tests send it where it does not.</param>
internal sealed record Body(
    string Address, string Path, string Role, string? Tenant, string Valid, IReadOnlyDictionary<string, Holds> Fields, bool EmptyObjectIsValid = false, Guid? Account = null,
    bool OrRefused = false)
{
    private const int Long = 1024 * 1024;

    public HttpMethod Method => new(Address[..Address.IndexOf(' ')]);

    /// <summary>Bodies that are none, whatever the endpoint.</summary>
    public IEnumerable<string> Whole()
    {
        string[] bodies =
        [
            "", " ", "not json", "null", "1", "\"text\"", "true", "{", "[", "[[]]", "[null]", "[1]", "{\"a\":", "{}}", "\u0000", "\uFEFF",
            new string('[', 100_000), string.Concat(Enumerable.Repeat("{\"a\":", 5000)), "\"\\ud800\"", "{'a':1}", "<xml/>",
        ];
        return EmptyObjectIsValid ? bodies : bodies.Append("{}");
    }

    /// <summary>The valid body with one field made bad.</summary>
    public IEnumerable<string> OneFieldBad() =>
        Fields.SelectMany(field => Bad(field.Value).Select(value => With(field.Key, value)));

    private static IEnumerable<string?> Bad(Holds what)
    {
        string?[] noText = ["1", "-1.5", "true", "[]", "{}", Text(new string('长', Long)), Text("控制\u0000符"), Text("控制\u0007符"), "\"\\ud800\""];
        string?[] noDay =
        [
            "1", "true", "[]", "{}", "\"\"", "\"yesterday\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"0000-00-00\"", "\"2019-02-30\"", "\"2019-13-01\"",
            "\"-2019-10-31\"", "\"31.10.2019\"", Text(new string('1', Long)),
        ];
        string?[] bad = what switch
        {
            Holds.Text => noText,
            Holds.RequiredText => (string?[])[.. noText, "null", null, "\"\"", "\"  \"", "\"\\u3000\""],
            Holds.Day => noDay,
            Holds.DayOrToday => [.. noDay.Where(day => day != "\"\"")],
            Holds.RequiredDay => (string?[])[.. noDay, "null", null],
            Holds.Word => ["\"nonsense\"", "\"\"", "null", "-1", "99", "1.5", "true", "[]", "{}", Text(new string('x', Long))],
            Holds.RequiredFlag => (string?[])["null", null, "\"yes\"", "1", "[]", "{}", "\"true\""],
            Holds.Number => ["\"x\"", "-1", "1e400", "1.5", "9223372036854775808", "true", "[]", "{}", "null"],
            Holds.OptionalNumber => ["\"x\"", "-1", "1e400", "1.5", "9223372036854775808", "true", "[]", "{}"],
            Holds.Guid => ["1", "\"x\"", "\"\"", "[]", "{}", "true", "\"00000000-0000-0000-0000-00000000000g\"", "\"00000000-0000-0000-0000-000000000001\""],
            Holds.Texts => ["1", "\"x\"", "{}", "true", "[1]", "[null]", "[[]]", "[{}]", $"[{Text(new string('长', Long))}]", "[\"a\\u0000b\"]",
                $"[{string.Join(',', Enumerable.Range(0, 5000).Select(i => $"\"{i}\""))}]"],
            Holds.File => ["1", "\"x\"", "[]", "{}", """{"name":"a.pdf"}""", """{"name":null,"content":"AA=="}""", """{"name":"a.pdf","content":null}""",
                """{"name":"a.pdf","content":"***"}""", """{"name":"a.pdf","content":""}""", """{"name":"a.pdf","content":"AA=="}""",
                $$"""{"name":"a.pdf","content":"{{new string('A', Long)}}"}"""],
            _ => throw new ArgumentOutOfRangeException(nameof(what), what, null),
        };
        return bad;
    }

    private static string Text(string text) => JsonValue.Create(text).ToJsonString();

    // By hand, because much of it is not JSON that a writer would write.
    private string With(string field, string? value)
    {
        var body = JsonNode.Parse(Valid)!.AsObject();
        body.Remove(field);
        var rest = body.ToJsonString()[1..];
        return value is null ? "{" + rest : $"{{\"{field}\":{value}{(body.Count > 0 ? "," : "")}{rest}";
    }
}
