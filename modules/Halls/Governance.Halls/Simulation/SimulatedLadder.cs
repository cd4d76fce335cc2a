namespace Governance.Halls.Simulation;

/// <summary>Spreads halls over the steps.</summary>
internal static class SimulatedLadder
{
    private const double OwnQuality = 0.7;

    /// <summary>A hall that is good at one mechanism tends to be good at the others.</summary>
    public static IReadOnlyDictionary<string, SimulatedStep> Assign(
        IReadOnlyCollection<string> hallCodes, string mechanism, SimulatedShares shares, int seed)
    {
        var ranked = hallCodes
            .OrderBy(code => Quality(code, mechanism, seed)).ThenBy(code => code, StringComparer.Ordinal).ToList();
        return ranked.Select((code, rank) => (code, step: shares.At((rank + 0.5) / ranked.Count)))
            .ToDictionary(h => h.code, h => h.step);
    }

    private static double Quality(string code, string mechanism, int seed) =>
        (OwnQuality * SimulatedChance.For(seed, code).NextDouble())
        + ((1 - OwnQuality) * SimulatedChance.For(seed, $"{code}/{mechanism}").NextDouble());
}
