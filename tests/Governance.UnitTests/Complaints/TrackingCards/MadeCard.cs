using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.TrackingCards;
using Governance.Kernel.Domain;

namespace Governance.UnitTests.Complaints.TrackingCards;

/// <summary>A card of 1 December 2026, 9 o'clock, and those who work with it.</summary>
internal static class MadeCard
{
    public static readonly DateTime Morning = new(2026, 12, 1, 1, 0, 0, DateTimeKind.Utc);

    public static readonly DateOnly Today = new(2026, 12, 1);

    public static readonly Guid Window = new("01970000-0000-7000-8000-000000000001");

    public static readonly Guid OtherWindow = new("01970000-0000-7000-8000-000000000002");

    public static readonly Guid Teller = new("01970000-0000-7000-8000-000000000003");

    private static readonly SequentialGuidGenerator Ids = new(TimeProvider.System);

    public static CardSheet Sheet { get; } = new()
    {
        TenantId = Ids.Create(),
        HallId = Ids.Create(),
        HallCode = "442000-01",
        Number = "K7P39Q",
        ItemName = "演示登记",
        ToldById = Teller,
        ToldByName = "演示甲",
        Told = "还缺两样材料。",
        Papers = [new PaperTold("演示申请表"), new PaperTold("租赁合同", "原件")],
        Next = new CardNext(Window, "A区8"),
        AskOffice = "示例咨询台",
        AskPhone = "0760-2000000",
        ValidUntil = new DateOnly(2026, 12, 31),
    };

    public static TrackingCard HandedOut(CardSheet? sheet = null) => TrackingCard.HandOut(Act(), sheet ?? Sheet);

    public static CaseAct Act(int days = 0, Guid? window = null) => new(
        Morning.AddDays(days), new Actor(ActorKind.Staff, null, "演示乙", null, OtherWindow, window, IsOfTheHall: true), Ids);
}
