using Governance.Complaints.Application.TrackingCards.Requests;

namespace Governance.Complaints.Endpoints;

/// <summary>Bodies of tracking cards as the API's description shows them.</summary>
internal static class TrackingCardExamples
{
    private static readonly Guid Window = new("019a0000-0000-7000-8000-000000000002");
    private static readonly Guid Staff = new("019a0000-0000-7000-8000-000000000003");
    private static readonly Guid Paper = new("019a0000-0000-7000-8000-000000000004");

    public static readonly HandOutCardRequest HandOut = new(
        "442000-01", "还缺一份租赁合同，补齐后直接到 A区8 号窗口，不用再取号。", "示例咨询台", "0760-2000000", new DateOnly(2026, 12, 31),
        [new CardPaperRequest("房屋租赁合同", "原件和复印件各一份")], Staff: Staff, NextWindow: Window);

    public static readonly ReviseCardRequest Revise = new(Brought: [Paper], Revision: 1);

    public static readonly NoteVisitRequest Visit = new(
        false, "还要一份房产证复印件，当时没有说。", [Paper], [new CardPaperRequest("房产证复印件")], 1);

    public static readonly RotateCardKeyRequest Rotate = new("442000-1", "每年更换一次。");

    public static readonly CheckCardRequest Check = new("TC1.MQo0NDIwMDAtMQ.c2lnbmF0dXJl");
}
