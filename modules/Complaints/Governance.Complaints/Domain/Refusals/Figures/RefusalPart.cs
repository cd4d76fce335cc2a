namespace Governance.Complaints.Domain.Refusals.Figures;

/// <summary>Of what refusals are counted.</summary>
internal enum RefusalPart
{
    Hall,
    Item,
    Window,
}
