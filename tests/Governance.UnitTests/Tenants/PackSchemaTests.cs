using NJsonSchema;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Tenants;

public sealed class PackSchemaTests
{
    [Fact]
    public async Task Every_file_of_every_pack_follows_the_schema_that_it_names()
    {
        var schemas = new Dictionary<string, JsonSchema>(StringComparer.Ordinal);
        var mistakes = new List<string>();
        var files = Directory.EnumerateFiles(TestPack.Folder, "*.json", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) != "_schema")
            .ToList();
        foreach (var file in files)
        {
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            var schemaFile = SchemaOf(file, text);
            if (!schemas.TryGetValue(schemaFile, out var schema))
            {
                schemas[schemaFile] = schema = await JsonSchema.FromFileAsync(schemaFile, TestContext.Current.CancellationToken);
            }

            mistakes.AddRange(schema.Validate(text).Select(mistake => $"{file}({mistake.LineNumber}): {mistake.Path} {mistake.Kind}"));
        }

        mistakes.ShouldBeEmpty();
        files.Count.ShouldBeGreaterThan(350);
    }

    [Fact]
    public async Task The_schema_sees_what_the_loader_sees()
    {
        var schema = await JsonSchema.FromFileAsync(
            Path.Combine(TestPack.Folder, "_schema", "unit.schema.json"), TestContext.Current.CancellationToken);
        var text = await File.ReadAllTextAsync(
            Path.Combine(TestPack.Folder, "shandong", "370783", "unit.json"), TestContext.Current.CancellationToken);

        schema.Validate(text.Replace("\"parent\"", "\"parrent\"")).ShouldNotBeEmpty();
        schema.Validate(text.Replace("\"county\",", "\"hamlet\",")).ShouldNotBeEmpty();
    }

    private static string SchemaOf(string file, string text)
    {
        using var json = System.Text.Json.JsonDocument.Parse(text);
        var named = json.RootElement.GetProperty("$schema").GetString()!;
        return Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, named));
    }
}
