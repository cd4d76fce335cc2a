using Governance.Kernel.Exceptions;
using Governance.Reporting.Domain.Catalogue;
using Governance.Reporting.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Governance.Reporting.Application.Catalogue;

/// <summary>Loads and corrects the official text. The old versions stay, and the reports made with them.</summary>
internal sealed class CatalogueAdminAppService(CatalogueReader reader, CatalogueWriter writer, PackCatalogue pack)
{
    /// <summary>Checks a file and says what it would change.</summary>
    public async Task<CatalogueDraft> CheckAsync(ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
    {
        var parser = new CatalogueParser(pack.Mechanisms);
        var catalogue = parser.Parse(json.Span);
        return await CompareAsync(catalogue, parser.Errors, cancellationToken);
    }

    /// <summary>Says what a changed item would change.</summary>
    public async Task<CatalogueDraft> CheckAsync(MandateItem item, CancellationToken cancellationToken)
    {
        var current = await reader.CurrentAsync(cancellationToken);
        return await CompareAsync(current.Catalogue.With(item), [], cancellationToken);
    }

    /// <summary>The pack's catalogue where it differs from the current one and has not been in use before, else <c>null</c>.</summary>
    public async Task<CatalogueDraft?> OfferAsync(CancellationToken cancellationToken)
    {
        var catalogue = pack.Read();
        var hash = CanonicalJson.Sha256(CanonicalJson.Bytes(catalogue));
        var current = await reader.CurrentAsync(cancellationToken);
        return current.Mark.Sha256 == hash || await reader.LatestPackHashAsync(cancellationToken) == hash
            ? null
            : await CompareAsync(catalogue, [], cancellationToken);
    }

    /// <summary>Makes a new version.</summary>
    /// <param name="baseNumber">The version that the change was looked at against.</param>
    /// <exception cref="BusinessException">The catalogue has changed meanwhile, or the change is none.</exception>
    public async Task<int> SaveAsync(
        MandateCatalogue catalogue, int baseNumber, CatalogueOrigin origin, string? note, CancellationToken cancellationToken)
    {
        var current = await reader.CurrentAsync(cancellationToken);
        if (current.Mark.Number != baseNumber)
        {
            throw ChangedMeanwhile(current.Mark.Number);
        }

        if (current.Mark.Sha256 == CanonicalJson.Sha256(CanonicalJson.Bytes(catalogue)))
        {
            throw new BusinessException("Reporting:CatalogueUnchanged");
        }

        try
        {
            return await writer.AddAsync(current, catalogue, origin, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), cancellationToken);
        }
        catch (DbUpdateException exception) when (exception is not DbUpdateConcurrencyException)
        {
            throw ChangedMeanwhile(baseNumber + 1);
        }
    }

    private static BusinessException ChangedMeanwhile(int number) =>
        new BusinessException("Reporting:CatalogueChangedMeanwhile").WithData("number", number);

    private async Task<CatalogueDraft> CompareAsync(
        MandateCatalogue catalogue, IReadOnlyList<CatalogueError> errors, CancellationToken cancellationToken)
    {
        var current = await reader.CurrentAsync(cancellationToken);
        return new CatalogueDraft(
            current.Mark.Number, catalogue, errors, errors.Count > 0 ? [] : CatalogueComparison.Compare(current.Catalogue, catalogue));
    }
}
