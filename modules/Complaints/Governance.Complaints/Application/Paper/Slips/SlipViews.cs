using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Codes;
using Governance.Complaints.Domain.Paper;

namespace Governance.Complaints.Application.Paper.Slips;

/// <summary>A slip as staff see it: never the citizen's code.</summary>
/// <param name="Slip">The number on the part that stays in the hall, with its check digits.</param>
/// <param name="Number">The number of the case that comes of it.</param>
/// <param name="Hall">The hall's code.</param>
/// <param name="State">Where it stands.</param>
/// <param name="PrintedAt">When it was printed, UTC.</param>
/// <param name="PrintedBy">Who printed it.</param>
/// <param name="WrittenAt">The time on the paper, UTC.</param>
/// <param name="EndedAt">When it was typed in or spoiled, UTC.</param>
/// <param name="EndedBy">Who did that.</param>
/// <param name="SpoilReason">Why it was spoiled.</param>
/// <param name="Batch">What it was printed with.</param>
internal sealed record SlipView(
    string Slip, string Number, string Hall, SlipState State, DateTime PrintedAt, string PrintedBy, DateTime? WrittenAt, DateTime? EndedAt, string? EndedBy,
    string? SpoilReason, Guid Batch)
{
    public static SlipView Of(PaperSlip slip) => new(
        new SlipNumber(slip.Number).ToString(), slip.Number, slip.HallCode, slip.State, slip.PrintedAt, slip.PrintedBy, slip.WrittenAt, slip.EndedAt, slip.EndedBy,
        slip.SpoilReason, slip.BatchId);

    /// <summary>The number as it stands in addresses.</summary>
    public string Address() => new SlipNumber(Number).ToPlain();
}

/// <summary>Slips, the newest first.</summary>
/// <param name="Items">The slips.</param>
/// <param name="Next">Where the next piece begins after; <c>null</c> on the last.</param>
internal sealed record SlipList(IReadOnlyList<SlipView> Items, string? Next);

/// <summary>Slips that were printed in one go.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Hall">The hall's code.</param>
/// <param name="Count">How many.</param>
/// <param name="PrintedAt">When, UTC.</param>
/// <param name="PrintedBy">Who.</param>
/// <param name="Blank">How many are not used yet.</param>
/// <param name="Spoiled">How many were spoiled.</param>
internal sealed record BatchView(Guid Id, string Hall, int Count, DateTime PrintedAt, string PrintedBy, int Blank, int Spoiled);

/// <summary>A slip as it is printed.</summary>
/// <param name="Slip">The number on the part that stays in the hall.</param>
/// <param name="Code">The citizen's code on the part that is torn off.</param>
internal sealed record PrintedSlip(string Slip, string Code);

/// <summary>What is printed in one go.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Hall">The hall's code.</param>
/// <param name="PerSheet">How many stand on a sheet.</param>
/// <param name="PrintedAt">When it was made, UTC.</param>
/// <param name="PrintedBy">Who made it.</param>
/// <param name="Slips">The slips that are still blank, in their order; none for whoever did not make them, or on a later day.</param>
internal sealed record PrintedBatch(Guid Id, string Hall, int PerSheet, DateTime PrintedAt, string PrintedBy, IReadOnlyList<PrintedSlip> Slips);
