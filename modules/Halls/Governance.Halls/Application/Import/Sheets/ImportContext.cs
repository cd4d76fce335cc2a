using Governance.Halls.Domain.Book;
using Governance.Kernel.Domain;
using Governance.Tenants;

namespace Governance.Halls.Application.Import.Sheets;

/// <summary>What reading the rows of a file works with.</summary>
/// <param name="Book">What is stored.</param>
/// <param name="TenantId">Whose it is; <c>null</c> is the province.</param>
/// <param name="Change">The change that importing is.</param>
/// <param name="Today">The day in China.</param>
/// <param name="Guids">Makes ids.</param>
/// <param name="Units">Which unit belongs to whom.</param>
internal sealed record ImportContext(BookTables Book, Guid? TenantId, Change Change, DateOnly Today, IGuidGenerator Guids, IUnitDirectory Units)
{
    /// <summary>What is new, to be stored.</summary>
    public List<object> Added { get; } = [];

    /// <summary>The rows that were read, by their keys.</summary>
    public Dictionary<(ImportSubject Subject, string Key), SheetRow> Seen { get; } = [];
}
