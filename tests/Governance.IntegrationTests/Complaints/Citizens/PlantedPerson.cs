using System.Text;

namespace Governance.IntegrationTests.Complaints.Citizens;

/// <summary>Somebody made up whose every part would be found anywhere.</summary>
internal static class PlantedPerson
{
    public const string Name = "演示栽植甲";
    public const string Helper = "演示栽植乙";
    public const string Phone = "13900417417";
    public const string IdNumber = "370783199208174178";
    public const string Email = "planted.person@example.com";
    public const string WeChat = "planted_wechat_77";

    public static readonly object Said = new
    {
        name = Name,
        phone = "139-0041-7417",
        idNumber = IdNumber,
        email = Email,
        weChat = WeChat,
        helper = $"{Helper}（儿子）",
    };

    /// <summary>Words in which he says who he is.</summary>
    public static string In(string words) =>
        $"我是{Name}，电话 {Phone} 或 139 0041 7417，证号 {IdNumber}，邮箱 {Email}，微信 {WeChat}，{Helper}陪我来。{words}";

    /// <summary>The parts of him that stand in a text, also as the hexadecimal digits of bytes, or written as JSON does.</summary>
    public static IEnumerable<string> FoundIn(string text) =>
        new[] { Name, Helper, Phone, "139-0041-7417", "139 0041 7417", IdNumber, Email, WeChat }
            .Where(part => text.Contains(part, StringComparison.OrdinalIgnoreCase)
                || text.Contains(Convert.ToHexString(Encoding.UTF8.GetBytes(part)), StringComparison.OrdinalIgnoreCase)
                || text.Contains(string.Concat(part.Select(c => char.IsAscii(c) ? c.ToString() : $"\\u{(int)c:x4}")), StringComparison.OrdinalIgnoreCase));
}
