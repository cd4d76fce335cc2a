using System.Text;
using QRCoder;

namespace Governance.Complaints.Application.Citizens;

/// <summary>An address as a picture to scan.</summary>
internal static class QrPicture
{
    private const int PixelsOfAModule = 6;

    /// <summary>The picture as an address of its own, for an <c>img</c>.</summary>
    public static string Of(string address)
    {
        using var generator = new QRCodeGenerator();
        using var code = new SvgQRCode(generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M));
        return $"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(code.GetGraphic(PixelsOfAModule)))}";
    }
}
