namespace Governance.Tenants;

/// <summary>The halls of the pack: those that are known, and one presumed for each unit of which none is known.</summary>
public interface IPackHalls
{
    /// <summary>All halls, ordered by code.</summary>
    IReadOnlyList<PackHall> All { get; }

    /// <summary>The mechanisms that halls of the province may have, in the order in which they are shown.</summary>
    IReadOnlyList<MechanismInfo> Mechanisms { get; }

    /// <summary>The hall of this code, or <c>null</c>.</summary>
    PackHall? Find(string code);

    /// <summary>The halls of one unit, ordered by code; empty for a unit that the pack does not have.</summary>
    IReadOnlyList<PackHall> Of(string unitCode);
}
