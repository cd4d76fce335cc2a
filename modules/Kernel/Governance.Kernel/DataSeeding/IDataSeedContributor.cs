namespace Governance.Kernel.DataSeeding;

/// <summary>Puts a module's first data into the database. It runs at every start, so it only adds what is missing and is
/// quick when nothing is. Contributors run in the order of their modules.</summary>
public interface IDataSeedContributor
{
    /// <summary>Adds what is missing.</summary>
    Task SeedAsync(CancellationToken cancellationToken);
}
