using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;

namespace Governance.Complaints.Application.Ledger.Books;

/// <summary>The halls whose books the reader opens: those of his tenant.</summary>
internal sealed class BookHalls(ITenantHalls halls)
{
    private IReadOnlyList<HallChoice>? _all;

    public async Task<IReadOnlyList<HallChoice>> AllAsync(CancellationToken cancellationToken) => _all ??= await halls.ListAsync(cancellationToken);

    /// <summary>The hall of a code; <c>null</c> where none is named.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<HallChoice?> FindAsync(string? code, CancellationToken cancellationToken)
    {
        var all = await AllAsync(cancellationToken);
        return string.IsNullOrWhiteSpace(code) ? null : all.FirstOrDefault(h => h.Code == code.Trim()) ?? throw new EntityNotFoundException("hall", code);
    }

    /// <summary>The hall of a code; the tenant's first where none is named.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall, or none at all.</exception>
    public async Task<HallChoice> FindOrFirstAsync(string? code, CancellationToken cancellationToken) =>
        await FindAsync(code, cancellationToken) ?? (await AllAsync(cancellationToken)).FirstOrDefault() ?? throw new EntityNotFoundException("hall", "");
}
