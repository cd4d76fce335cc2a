using Governance.Halls.Contracts;

namespace Governance.Halls.Simulation;

/// <summary>How many of some halls stand on each step; the numbers are parts of their sum.</summary>
internal sealed record SimulatedShares(int Nothing, int Declared, int Documented, int Alive, int Verified)
{
    private static readonly SimulatedShares Zones = new(11, 2, 2, 0, 0);
    private static readonly SimulatedShares Small = new(1790, 30, 22, 10, 1);

    public static SimulatedShares For(HallLevel level, string mechanism) => level switch
    {
        HallLevel.County => mechanism switch
        {
            MechanismCodes.ComplaintWindow => new(59, 22, 32, 19, 4),
            MechanismCodes.AssistedService => new(46, 27, 34, 24, 5),
            _ => new(71, 24, 26, 13, 2),
        },
        HallLevel.City => new(3, 3, 5, 4, 1),
        HallLevel.DevelopmentZone => Zones,
        _ => Small,
    };

    /// <summary>The step at a place between 0 and 1, the worst halls first.</summary>
    public SimulatedStep At(double place)
    {
        int[] parts = [Nothing, Declared, Documented, Alive, Verified];
        var left = place * parts.Sum();
        var step = 0;
        while (step < parts.Length - 1 && left >= parts[step])
        {
            left -= parts[step++];
        }

        return (SimulatedStep)step;
    }
}
