namespace Governance.Reporting.Domain.Ladder;

/// <summary>How often something was done on a day.</summary>
internal readonly record struct SignalDay(string Signal, DateOnly Day, int Count);
