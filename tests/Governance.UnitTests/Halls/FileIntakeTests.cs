using System.IO.Compression;
using System.Text;
using Governance.Halls.Application.Files;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Files;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls;

public class FileIntakeTests
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8];
    private static readonly byte[] WebP = [.. "RIFF"u8, 20, 0, 0, 0, .. "WEBPVP8 "u8, 0, 0, 0, 0];
    private static readonly byte[] Program = [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0, .. new byte[200]];

    public static TheoryData<string, byte[], string> Taken => new()
    {
        { "通知.pdf", Pdf, "application/pdf" },
        { "窗口.JPG", Jpeg, "image/jpeg" },
        { "窗口.jpeg", Jpeg, "image/jpeg" },
        { "窗口.png", Png, "image/png" },
        { "窗口.webp", WebP, "image/webp" },
        { "办法.docx", Office("word/document.xml"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
        { "台账.xlsx", Office("xl/workbook.xml"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
    };

    public static TheoryData<string, byte[]> NotTaken => new()
    {
        { "改名的程序.pdf", Program },
        { "linux.pdf", [0x7F, .. "ELF"u8, 2, 1, 1] },
        { "脚本.pdf", Encoding.UTF8.GetBytes("#!/bin/sh\necho 1") },
        { "图.svg", Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>") },
        { "页.html", Encoding.UTF8.GetBytes("<!doctype html><script>1</script>") },
        { "压缩包.docx", Zip("随便.txt") },
        { "带宏.docx", Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin") },
        { "两样.docx", Zip("[Content_Types].xml", "word/document.xml", "xl/workbook.xml") },
        { "藏着.docx", [.. "GIF89a"u8, .. Office("word/document.xml")] },
        { "断了.docx", Office("word/document.xml")[..^30] },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public void A_file_is_known_by_its_bytes(string name, byte[] content, string type)
    {
        var file = FileIntake.Check(new UploadedFile(name, content));

        file.ContentType.ShouldBe(type);
        file.Name.ShouldBe(name);
        file.Size.ShouldBe(content.Length);
        file.Hash.Length.ShouldBe(64);
    }

    [Theory]
    [MemberData(nameof(NotTaken))]
    public void What_runs_or_hides_something_is_not_taken(string name, byte[] content) =>
        Check(name, content).ShouldRefuse(HallErrorCodes.FileTypeUnknown, "file");

    [Theory]
    [InlineData("照片.pdf")]
    [InlineData("照片.png.exe")]
    [InlineData("照片")]
    [InlineData("照片.")]
    public void The_name_must_agree_with_the_bytes(string name) =>
        Check(name, Png).ShouldRefuse(HallErrorCodes.FileNameDisagrees, "file");

    [Fact]
    public void An_empty_file_is_not_taken() => Check("空.pdf", []).ShouldRefuse(HallErrorCodes.FileEmpty, "file");

    [Fact]
    public void Ten_megabytes_are_the_limit()
    {
        var content = new byte[FileIntake.MaxBytes + 1];
        Pdf.CopyTo(content, 0);

        Check("大.pdf", content).ShouldRefuse(HallErrorCodes.FileTooLarge, "file");
        Check("大.pdf", content[..^1]).ShouldNotThrow();
    }

    [Fact]
    public void A_document_that_unpacks_to_something_huge_is_not_unpacked()
    {
        const int unpacked = 200 * 1024 * 1024;
        var bomb = Office("word/document.xml", unpacked);
        bomb.Length.ShouldBeLessThan(1024 * 1024);

        var before = GC.GetAllocatedBytesForCurrentThread();
        FileSniffer.Sniff(bomb).ShouldBe(FileKind.Docx);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(64 * 1024);
    }

    [Fact]
    public void A_directory_that_promises_more_names_than_it_holds_is_not_believed()
    {
        var content = Office("word/document.xml");
        var end = content.AsSpan().LastIndexOf<byte>([0x50, 0x4B, 0x05, 0x06]);
        content[end + 10] = 0xFF;

        FileSniffer.Sniff(content).ShouldBeNull();
    }

    [Theory]
    [InlineData("../../etc/通知.pdf", "通知.pdf")]
    [InlineData("C:\\用户\\通知.pdf", "通知.pdf")]
    [InlineData("a\"b\r\nc.pdf", "a_b__c.pdf")]
    [InlineData("通知\u202Efdp.exe.pdf", "通知_fdp.exe.pdf")]
    [InlineData("  .通知.pdf  ", "通知.pdf")]
    public void A_name_is_made_safe(string sent, string safe) => FileNames.MakeSafe(sent).ShouldBe(safe);

    [Fact]
    public void A_long_name_keeps_its_extension() =>
        FileNames.MakeSafe(new string('长', 300) + ".pdf").ShouldBe(new string('长', 116) + ".pdf");

    private static Action Check(string name, byte[] content) => () => FileIntake.Check(new UploadedFile(name, content));

    private static byte[] Office(string main, int mainLength = 10) => Zip(mainLength, "[Content_Types].xml", "_rels/.rels", main);

    private static byte[] Zip(params string[] names) => Zip(10, names);

    private static byte[] Zip(int lastLength, params string[] names)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(new byte[name == names[^1] ? lastLength : 10]);
            }
        }

        return memory.ToArray();
    }
}
