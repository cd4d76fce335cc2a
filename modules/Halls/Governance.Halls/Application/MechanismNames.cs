using System.Globalization;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Tenants;

namespace Governance.Halls.Application;

/// <summary>The mechanisms of the province, and what they are called.</summary>
internal sealed class MechanismNames(IPackHalls pack, LocalizationResources texts)
{
    public IReadOnlyList<string> Codes { get; } = [.. pack.Mechanisms.Select(m => m.Code)];

    public bool Knows(string code) => Codes.Contains(code);

    /// <summary>The pack's own name in Chinese; in another language the program's, where it has one.</summary>
    public string this[string code]
    {
        get
        {
            var name = pack.Mechanisms.FirstOrDefault(m => m.Code == code)?.Name ?? code;
            return CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en"
                ? texts.For("en").GetValueOrDefault($"Halls:Mechanism.{code}") ?? name
                : name;
        }
    }
}
