using Governance.Kernel.EventBus;

namespace Governance.Halls.Contracts;

/// <summary>
/// The one contract of liveness signals: a module tells that a mechanism of a hall was at work. Each day named is set to
/// its count (a replay changes nothing); days not named stay as they are.
/// </summary>
/// <param name="HallId">The hall.</param>
/// <param name="Mechanism">The mechanism's code.</param>
/// <param name="Signal">What was done, such as <c>duty-roster-kept</c>; the mandate's evidence rules name these codes.</param>
/// <param name="Days">The days and how often it was done on each.</param>
/// <param name="Simulated">Whether it is made up.</param>
[EventName("halls.mechanism-activity")]
public sealed record MechanismActivityEto(
    Guid HallId, string Mechanism, string Signal, IReadOnlyList<ActivityDay> Days, bool Simulated);

/// <summary>How often something was done on a day.</summary>
/// <param name="Day">The day in China.</param>
/// <param name="Count">How often; 0 takes an earlier count back.</param>
public sealed record ActivityDay(DateOnly Day, int Count);
