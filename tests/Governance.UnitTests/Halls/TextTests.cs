using System.Reflection;
using Governance.Halls;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Tenants;
using Governance.UnitTests.Tenants;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;
using EvidenceKind = Governance.Halls.Contracts.EvidenceKind;
using HallLevel = Governance.Halls.Contracts.HallLevel;

namespace Governance.UnitTests.Halls;

public class TextTests
{
    private static readonly LocalizationResources Texts = new LocalizationResources().Add(typeof(HallsModule).Assembly);

    public static TheoryData<string> Cultures => [.. LocalizationResources.Cultures];

    [Fact]
    public void Both_languages_have_the_same_keys() => Texts.For("en").Keys.ShouldBe(Texts.For("zh-Hans").Keys, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_code_permission_enum_and_mechanism_has_a_text(string culture)
    {
        var keys = Constants(typeof(HallErrorCodes)).Where(c => c.StartsWith("Halls:")).Concat(Constants(typeof(EvidenceOrigins)))
            .Concat(Constants(typeof(HallPermissions)).Select(p => $"Permission:{p}"))
            .Concat(new[] { "Title", "Reason", "Name", "Source", "SeenInUse" }.Select(f => $"Halls:Required.{f}"))
            .Concat(Enum.GetNames<EvidenceKind>().Select(n => $"Halls:EvidenceKind.{n}"))
            .Concat(Enum.GetNames<HallLevel>().Select(n => $"Halls:HallLevel.{n}"))
            .Concat(Enum.GetNames<Governance.Halls.Contracts.DatePrecision>().SelectMany(n => new[] { $"Halls:DatePrecision.{n}", $"Halls:Date.{n}" }))
            .Concat(TestPack.Shandong.GetRequiredService<IPackHalls>().Mechanisms.Select(m => $"Halls:Mechanism.{m.Code}"));

        keys.Where(k => !Texts.For(culture).ContainsKey(k)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);
}
