using System.Text.RegularExpressions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Reporting;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Reporting;

public partial class WordingTests
{
    private static readonly LocalizationResources Resources = new LocalizationResources().Add(typeof(ReportingModule).Assembly);

    [Fact]
    public void Both_languages_have_the_same_keys() =>
        Resources.For("en").Keys.Order().ShouldBe(Resources.For("zh-Hans").Keys.Order());

    [Fact]
    public void Both_languages_name_only_values_that_the_other_could_name()
    {
        foreach (var (key, text) in Resources.For("zh-Hans"))
        {
            Highest(Resources.For("en")[key]).ShouldBe(Highest(text), key);
        }
    }

    [GeneratedRegex(@"\{(\d)[:}]")]
    private static partial Regex Place();

    private static int Highest(string text) => Place().Matches(text).Select(m => m.Groups[1].Value[0] - '0').DefaultIfEmpty(-1).Max();
}
