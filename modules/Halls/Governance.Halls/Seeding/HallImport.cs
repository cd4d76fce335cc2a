using Governance.Halls.Domain;
using Governance.Tenants;

namespace Governance.Halls.Seeding;

/// <summary>What taking a pack's halls in means for the halls of one tenant that are stored.</summary>
internal sealed class HallImport(
    IReadOnlyDictionary<string, Hall> halls,
    IReadOnlyDictionary<(Guid HallId, string Mechanism), HallMechanism> mechanisms,
    IReadOnlyList<string> known,
    DateOnly today)
{
    private readonly List<Hall> _newHalls = [];
    private readonly List<HallMechanism> _newMechanisms = [];

    public IReadOnlyList<Hall> NewHalls => _newHalls;

    public IReadOnlyList<HallMechanism> NewMechanisms => _newMechanisms;

    public void TakeIn(PackHall given)
    {
        var facts = PackMapping.FactsOf(given);
        if (halls.TryGetValue(given.Code, out var hall))
        {
            // A hall that somebody opened under this code may be another one: then it is not the pack's to fill.
            if (!hall.Imported)
            {
                return;
            }

            hall.Update(facts);
        }
        else
        {
            hall = Hall.Import(PackMapping.HallIdOf(given.Code), given.TenantId, given.Code, given.UnitCode, facts);
            _newHalls.Add(hall);
        }

        foreach (var mechanism in given.Mechanisms)
        {
            TakeIn(hall, given, mechanism);
        }

        var named = given.Mechanisms.Select(m => m.Code).ToHashSet();
        foreach (var dropped in mechanisms.Values.Where(m => m.HallId == hall.Id && !named.Contains(m.Mechanism)
            && m.Evidence.Any(e => e is { Imported: true, IsWithdrawn: false })))
        {
            dropped.Import([], [], today);
        }
    }

    private void TakeIn(Hall hall, PackHall given, PackMechanism mechanism)
    {
        if (!mechanisms.TryGetValue((hall.Id, mechanism.Code), out var stored))
        {
            stored = HallMechanism.Of(PackMapping.MechanismIdOf(given.Code, mechanism.Code), hall, mechanism.Code, known);
            _newMechanisms.Add(stored);
        }

        stored.Import(mechanism.Places, PackMapping.EvidenceOf(given, mechanism), today);
    }
}
