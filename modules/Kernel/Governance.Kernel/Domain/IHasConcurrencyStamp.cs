namespace Governance.Kernel.Domain;

/// <summary>A row that two people must not overwrite for each other: a save with an old stamp fails.</summary>
public interface IHasConcurrencyStamp
{
    /// <summary>Renewed by every save.</summary>
    string ConcurrencyStamp { get; }
}
