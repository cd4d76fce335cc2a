using System.Text;
using Governance.Reporting.Domain.Catalogue;
using Governance.Tenants;

namespace Governance.Reporting.Application.Catalogue;

/// <summary>The catalogue as the province's pack gives it: its files one after the other.</summary>
internal sealed class PackCatalogue(IPackMandates mandates, IPackHalls halls)
{
    public IReadOnlyCollection<string> Mechanisms { get; } = [.. halls.Mechanisms.Select(m => m.Code)];

    /// <exception cref="InvalidOperationException">The pack passed its own checks and still cannot be read; says where.</exception>
    public MandateCatalogue Read()
    {
        var parser = new CatalogueParser(Mechanisms);
        var documents = new List<MandateDocument>();
        foreach (var file in mandates.Files)
        {
            documents.AddRange(parser.Parse(Encoding.UTF8.GetBytes(file.Json)).Documents);
            if (parser.Errors is [var error, ..])
            {
                throw new InvalidOperationException($"mandates/{file.FileName}({error.Line}): {error.Key} {error.Name} {error.Value}");
            }
        }

        return new MandateCatalogue(documents);
    }
}
