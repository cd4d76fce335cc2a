using System.Reflection;
using Governance.Halls;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Staff;

public class StaffTextTests
{
    private static readonly LocalizationResources Texts = new LocalizationResources().Add(typeof(HallsModule).Assembly);

    public static TheoryData<string> Cultures => [.. LocalizationResources.Cultures];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_code_and_form_of_paper_has_a_text(string culture)
    {
        var keys = Constants(typeof(StaffErrorCodes)).Concat(Constants(typeof(ItemErrorCodes)))
            .Concat(Enum.GetNames<PaperForm>().Select(n => $"Halls:PaperForm.{n}"));

        keys.Where(k => !Texts.For(culture).ContainsKey(k)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);
}
