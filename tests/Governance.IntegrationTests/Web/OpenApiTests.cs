using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Governance.Tests;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Web;

/// <summary>The description of the API is what other programs are written against: a change of it is seen.</summary>
[Collection(nameof(SharedProgramOnSqlite))]
public sealed class OpenApiTests(SharedProgramOnSqlite program)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    [Fact]
    public async Task The_description_of_the_api()
    {
        using var visitor = (await program.AppAsync()).NewVisitor();
        var document = JsonNode.Parse(await visitor.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken))!;
        document["paths"]!.AsObject().Count.ShouldBeGreaterThan(15);
        document["info"]!["version"] = "(version)";
        document.AsObject().Remove("servers");

        Approved.Match(document.ToJsonString(Readable), "json");
    }

    [Fact]
    public async Task Each_body_has_an_example()
    {
        using var visitor = (await program.AppAsync()).NewVisitor();
        var document = JsonNode.Parse(await visitor.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken))!;
        var bodies = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject())
            .Where(operation => operation.Value!["requestBody"] is not null).Select(operation => operation.Value!).ToList();
        bodies.Count.ShouldBeGreaterThan(8);

        bodies.Where(o => o["requestBody"]!["content"]!.AsObject().Any(media => media.Value!["example"] is null))
            .Select(o => (string)o["operationId"]!).ShouldBeEmpty();
    }
}
