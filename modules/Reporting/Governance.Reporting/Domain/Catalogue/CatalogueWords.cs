using System.Text.Json;

namespace Governance.Reporting.Domain.Catalogue;

/// <summary>The words that stand in the file for the values of the enumerations: their names in camel case.</summary>
internal static class CatalogueWords
{
    public static IEnumerable<string> All<TEnum>()
        where TEnum : struct, Enum => Enum.GetNames<TEnum>().Select(JsonNamingPolicy.CamelCase.ConvertName);

    public static TEnum? Find<TEnum>(string word)
        where TEnum : struct, Enum
    {
        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (JsonNamingPolicy.CamelCase.ConvertName(value.ToString()) == word)
            {
                return value;
            }
        }

        return null;
    }
}
