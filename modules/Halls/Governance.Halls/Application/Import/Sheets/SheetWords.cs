using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Import.Sheets;

/// <summary>The words that stand in the cells.</summary>
internal static class SheetWords
{
    public static readonly Words<HallLevel> Levels = new(
        (HallLevel.Province, "省级"), (HallLevel.City, "市级"), (HallLevel.County, "县级"), (HallLevel.DevelopmentZone, "开发区"),
        (HallLevel.Township, "乡镇（街道）"), (HallLevel.Township, "乡镇"), (HallLevel.Township, "街道"), (HallLevel.Township, "乡镇(街道)"),
        (HallLevel.Department, "部门"));

    public static readonly Words<WindowKind> Kinds = new(
        (WindowKind.General, "综合窗口"), (WindowKind.Complaint, "吐槽找茬窗口"), (WindowKind.CannotGetItDone, "办不成事反映窗口"),
        (WindowKind.Fallback, "兜底窗口"), (WindowKind.AssistedService, "帮办代办窗口"), (WindowKind.Guidance, "咨询导办台"),
        (WindowKind.CertificateCollection, "取证窗口"), (WindowKind.Booking, "预约窗口"), (WindowKind.SelfService, "24小时自助服务区"),
        (WindowKind.Mediation, "疑难调处室"), (WindowKind.Other, "其他"), (WindowKind.Other, "其他窗口"));

    public static readonly Words<PaperForm> Forms = new(
        (PaperForm.Original, "原件"), (PaperForm.Copy, "复印件"), (PaperForm.OriginalAndCopy, "原件和复印件"), (PaperForm.Electronic, "电子件"));
}
