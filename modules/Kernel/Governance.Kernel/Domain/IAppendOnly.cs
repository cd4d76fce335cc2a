namespace Governance.Kernel.Domain;

/// <summary>A row that is written once: a save that would change or delete it is refused.</summary>
public interface IAppendOnly;
