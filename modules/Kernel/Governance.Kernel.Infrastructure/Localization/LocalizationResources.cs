using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Governance.Kernel.Infrastructure.Localization;

/// <summary>The texts of all modules: one flat list of keys a language, from the <c>zh-Hans.json</c> and <c>en.json</c> files
/// embedded in the modules' <c>Localization</c> folders and the folders below. Keys begin with the module's name, so that they cannot meet.</summary>
public sealed class LocalizationResources
{
    /// <summary>The language that stands in where another lacks a text.</summary>
    public const string DefaultCulture = "zh-Hans";

    /// <summary>The languages of the program.</summary>
    public static readonly IReadOnlyList<string> Cultures = [DefaultCulture, "en"];

    private readonly ConcurrentDictionary<string, Dictionary<string, string>> _texts = new();

    /// <summary>Reads the files of an assembly.</summary>
    /// <exception cref="InvalidOperationException">A key stands in two files of a language.</exception>
    public LocalizationResources Add(Assembly assembly)
    {
        foreach (var culture in Cultures)
        {
            foreach (var resource in assembly.GetManifestResourceNames()
                .Where(n => n.Contains(".Localization.", StringComparison.Ordinal) && n.EndsWith($".{culture}.json", StringComparison.Ordinal)))
            {
                Read(assembly, resource, culture);
            }
        }

        return this;
    }

    /// <summary>All keys and texts of a language.</summary>
    public IReadOnlyDictionary<string, string> For(string culture) => _texts.GetValueOrDefault(culture) ?? [];

    /// <summary>The text for a key in the current language, or <c>null</c>.</summary>
    public string? Find(string key)
    {
        for (var culture = CultureInfo.CurrentUICulture; !string.IsNullOrEmpty(culture.Name); culture = culture.Parent)
        {
            if (_texts.TryGetValue(culture.Name, out var texts) && texts.TryGetValue(key, out var text))
            {
                return text;
            }
        }

        return _texts.GetValueOrDefault(DefaultCulture)?.GetValueOrDefault(key);
    }

    private void Read(Assembly assembly, string resource, string culture)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var texts = _texts.GetOrAdd(culture, _ => []);
        foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!)
        {
            if (!texts.TryAdd(key, text))
            {
                throw new InvalidOperationException($"The text {key} ({culture}) of {assembly.GetName().Name} exists already.");
            }
        }
    }
}
