using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Governance.Kernel.Exceptions;

namespace Governance.Tenants;

/// <summary>The rules of one tenant, or of the province, that hold on one day. Immutable.</summary>
public sealed class RuleSet
{
    private const int VersionLength = 12;
    private readonly IReadOnlyDictionary<string, RuleValue> values;

    /// <summary>Makes a set of rules; the keys must differ.</summary>
    /// <param name="unitCode">Whose rules they are.</param>
    /// <param name="values">The rules.</param>
    public RuleSet(string unitCode, IEnumerable<RuleValue> values)
    {
        UnitCode = unitCode;
        this.values = values.ToDictionary(value => value.Key, StringComparer.Ordinal);
        All = [.. this.values.Values.OrderBy(value => value.Key, StringComparer.Ordinal)];
        Version = VersionOf(All);
    }

    /// <summary>Whose rules they are.</summary>
    public string UnitCode { get; }

    /// <summary>All rules, ordered by key.</summary>
    public IReadOnlyList<RuleValue> All { get; }

    /// <summary>A short fingerprint of keys and values: equal for two sets that rule the same.</summary>
    public string Version { get; }

    /// <summary>The rule with its source, if there is one.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out RuleValue? value) => values.TryGetValue(key, out value);

    /// <summary>The rule with its source.</summary>
    /// <exception cref="BusinessException">There is no rule of this key (<see cref="TenantsErrorCodes.RuleUnknown"/>).</exception>
    public RuleValue Get(string key) => values.TryGetValue(key, out var value)
        ? value
        : throw new BusinessException(TenantsErrorCodes.RuleUnknown, $"{UnitCode} has no rule \"{key}\" on that day.")
            .WithData("key", key).WithData("unit", UnitCode);

    /// <summary>A rule that is a whole number.</summary>
    /// <exception cref="BusinessException">There is no such rule, or it is no number.</exception>
    public int GetInt(string key) => int.Parse(Get(key, RuleKind.Number).Text, CultureInfo.InvariantCulture);

    /// <summary>A rule that is yes or no.</summary>
    /// <exception cref="BusinessException">There is no such rule, or it is neither.</exception>
    public bool GetBool(string key) => bool.Parse(Get(key, RuleKind.Flag).Text);

    /// <summary>A rule that is a text.</summary>
    /// <exception cref="BusinessException">There is no such rule, or it is no text.</exception>
    public string GetString(string key) => Get(key, RuleKind.Text).Text;

    /// <summary>The codes of a rule that is a list.</summary>
    /// <exception cref="BusinessException">There is no such rule, or it is no list.</exception>
    public IReadOnlyList<string> GetList(string key) => [.. GetChoices(key).Select(item => item.Code)];

    /// <summary>The codes and names of a rule that is a list.</summary>
    /// <exception cref="BusinessException">There is no such rule, or it is no list.</exception>
    public IReadOnlyList<RuleChoice> GetChoices(string key) => Get(key, RuleKind.List).Items;

    private static string VersionOf(IEnumerable<RuleValue> values)
    {
        var text = new StringBuilder();
        foreach (var value in values)
        {
            text.Append(value.Key).Append('\t').Append(value.Kind).Append('\t').Append(value.Text);
            foreach (var item in value.Items)
            {
                text.Append('\t').Append(item.Code).Append('=').Append(item.Name);
            }

            text.Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..VersionLength];
    }

    private RuleValue Get(string key, RuleKind kind)
    {
        var value = Get(key);
        return value.Kind == kind
            ? value
            : throw new BusinessException(
                TenantsErrorCodes.RuleOfOtherKind, $"The rule \"{key}\" of {value.UnitCode} is a {value.Kind}, not a {kind}.")
                .WithData("key", key).WithData("unit", value.UnitCode);
    }
}
