using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.Modularity;
using Governance.Web.Composition;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.ArchitectureTests;

/// <summary>Nobody meets a key where a sentence should stand, in either language.</summary>
public partial class LocalizationTests
{
    private const string Chinese = "zh-Hans";
    private const string English = "en";

    private static readonly IReadOnlyList<string> Folders =
    [
        .. new[] { "modules", "host" }.SelectMany(folder => Directory.EnumerateDirectories(Path.Combine(Repository.Root, folder), "Localization", SearchOption.AllDirectories))
            .SelectMany(folder => Directory.EnumerateDirectories(folder).Prepend(folder))
            .Where(folder => !IsBuilt(folder) && Directory.GetFiles(folder, "*.json").Length > 0),
    ];

    private static readonly Dictionary<string, Dictionary<string, string>> Texts = new[] { Chinese, English }
        .ToDictionary(culture => culture, culture => Folders.SelectMany(folder => Read(folder, culture)).ToDictionary());

    [Fact]
    public void Both_languages_of_a_module_have_the_same_keys()
    {
        Folders.Count.ShouldBeGreaterThan(4);
        foreach (var folder in Folders)
        {
            Read(folder, English).Keys.ShouldBe(Read(folder, Chinese).Keys, ignoreOrder: true, folder);
        }
    }

    [Fact]
    public void Both_languages_fill_in_the_same_values() =>
        Texts[Chinese].Where(text => !Places(text.Value).SetEquals(Places(Texts[English][text.Key])))
            .Select(text => $"{text.Key}: {text.Value} / {Texts[English][text.Key]}").ShouldBeEmpty();

    [Fact]
    public void No_text_is_empty() =>
        Texts.Values.SelectMany(texts => texts).Where(text => string.IsNullOrWhiteSpace(text.Value)).Select(text => text.Key).ShouldBeEmpty();

    [Fact]
    public void Every_permission_and_every_module_with_permissions_has_a_name()
    {
        using var app = GovernanceHost.Build([]);
        var permissions = app.Services.GetRequiredService<PermissionCatalog>().All.Select(p => p.Name).ToList();
        permissions.Count.ShouldBeGreaterThan(10);

        Missing(permissions.Select(p => $"Permission:{p}")).ShouldBeEmpty();
        Missing(permissions.Select(p => $"Identity:Module.{p[..p.IndexOf('.')]}").Distinct()).ShouldBeEmpty();
    }

    [Fact]
    public void Every_error_code_has_a_sentence()
    {
        var codes = Assemblies().SelectMany(a => a.GetTypes())
            .Where(t => t.Name.EndsWith("ErrorCodes", StringComparison.Ordinal))
            .SelectMany(t => t.GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!)).ToList();
        codes.Count.ShouldBeGreaterThan(30);

        Missing(codes).ShouldBeEmpty();
    }

    [Fact]
    public void Every_key_that_the_source_names_has_a_text()
    {
        var modules = Texts[Chinese].Keys.Select(key => key[..key.IndexOf(':')]).ToHashSet();
        var named = new[] { "modules", "host" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml" && !IsBuilt(file))
            .SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(match => (File: Path.GetFileName(file), Key: match.Groups[1].Value)))
            .Where(name => modules.Contains(name.Key[..name.Key.IndexOf(':')])).ToList();
        named.Count.ShouldBeGreaterThan(200);

        named.Where(name => !Texts[Chinese].ContainsKey(name.Key)).Select(name => $"{name.File}: {name.Key}").ShouldBeEmpty();
    }

    private static IEnumerable<System.Reflection.Assembly> Assemblies() => ModuleCatalog.From(typeof(WebModule)).Modules
        .Select(m => m.GetType().Assembly)
        .SelectMany(a => a.GetReferencedAssemblies().Where(n => n.Name!.StartsWith("Governance.", StringComparison.Ordinal)).Select(System.Reflection.Assembly.Load).Append(a))
        .Distinct();

    private static List<string> Missing(IEnumerable<string> keys) =>
        [.. keys.SelectMany(key => Texts.Where(texts => !texts.Value.ContainsKey(key)).Select(texts => $"{texts.Key}: {key}"))];

    private static Dictionary<string, string> Read(string folder, string culture) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(folder, $"{culture}.json")))!;

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(match => match.Groups[1].Value)];

    private static bool IsBuilt(string path) => path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin");

    [GeneratedRegex("""\{(\w+)[^}]*\}""")]
    private static partial Regex Place();

    [GeneratedRegex("""(?<!\$)"([A-Z][A-Za-z]+:[A-Za-z0-9][A-Za-z0-9.-]*)(?<!\.)[",]""")]
    private static partial Regex Key();
}
