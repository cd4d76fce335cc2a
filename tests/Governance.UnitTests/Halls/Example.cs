using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Shouldly;

namespace Governance.UnitTests.Halls;

/// <summary>A hall, its complaint window, and what may be entered about it.</summary>
internal static class Example
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static readonly Guid Tenant = DeterministicGuid.From("test/tenant");

    private static readonly string[] Known = [MechanismCodes.ComplaintWindow, MechanismCodes.NoVeto];

    public static HallFacts Facts { get; } = new(
        "演示县政务服务大厅", HallLevel.County, "演示路 1 号", null, null, null, "演示资料", true, true);

    public static Hall Hall(DateOnly? from = null, DateOnly? to = null) => Governance.Halls.Domain.Hall.Open(
        Id("hall"), Tenant, "990101-01", "990101", Facts with { From = from, To = to });

    public static HallMechanism Mechanism(Hall? hall = null) =>
        HallMechanism.Of(Id("mechanism"), hall ?? Hall(), MechanismCodes.ComplaintWindow, Known);

    public static HallMechanism Unknown() => HallMechanism.Of(Id("mechanism"), Hall(), "brass-band", Known);

    public static Recording Recording(string name = "piece") => new(Id(name), Today, "演示科");

    public static Declaration Declaration(DateOnly? since = null) =>
        new("本厅已设“吐槽找茬”", CertainDate.On(since ?? new DateOnly(2019, 10, 20)), ["A区8号窗口"], null);

    public static Document Notice() => new(
        EvidenceKind.Notice, "演示通知", CertainDate.On(new DateOnly(2019, 10, 25)), CertainDate.On(new DateOnly(2019, 10, 20)),
        "演示发〔2019〕1号", null, null, null);

    public static Inspection Inspection(DateOnly? day = null) => new(day ?? new DateOnly(2026, 11, 20), true, "在用", null);

    public static Inspector Supervisor { get; } = new(Tenant, ManagesHalls: false);

    public static Guid Id(string name) => DeterministicGuid.From($"test/{name}");

    public static IReadOnlyList<object> Events(this IHasDistributedEvents source) => source.TakeDistributedEvents();

    public static void ShouldRefuse(this Action change, string code, string? field = null)
    {
        var refusal = Should.Throw<BusinessException>(change);
        refusal.Code.ShouldBe(code);
        (refusal as InvalidInputException)?.Field.ShouldBe(field);
        (refusal is InvalidInputException).ShouldBe(field is not null);
    }
}
