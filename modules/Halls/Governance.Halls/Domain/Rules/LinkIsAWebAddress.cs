using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>A link leads to a page on the web, never to a script or a file of the reader.</summary>
internal sealed record LinkIsAWebAddress(string? Link)
    : Rule(HallErrorCodes.LinkNotWeb, EvidenceFields.Link)
{
    public override bool IsBroken => !string.IsNullOrEmpty(Link) && !IsWeb(Link);

    private static bool IsWeb(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
