namespace Governance.Halls.Simulation;

/// <summary>How far a hall's made-up evidence goes.</summary>
internal enum SimulatedStep
{
    Nothing,
    Declared,
    Documented,
    Alive,
    Verified,
}
