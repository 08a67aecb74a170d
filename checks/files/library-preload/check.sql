-- id: library-preload
-- title: No library is forced into every program
-- title[zh_CN]: 没有强制加载到所有程序的库
-- severity: medium
-- area: files
-- controls: gbt22239:8.1.4.5 gbt22239:7.1.4.5 gbt22239:8.1.4.4.f zicha:RA106
-- key: path
-- why: What /etc/ld.so.preload names is part of every program on this host; rootkits use it to hide
--     their files and connections, ordinary software hardly ever does.
-- why[zh_CN]: /etc/ld.so.preload 中列出的库会进入本机的每个程序；隐藏文件和连接的后门程序常用此法，正常软件极少使用。
-- fix: Look with a statically linked tool (busybox cat {path}) what it names and which product put
--     it there on {modified_at}; if none did, treat the host as broken into.
-- fix[zh_CN]: 用静态链接的工具（busybox cat {path}）查看内容，查明是哪个产品在 {modified_at} 写入的；若无人知晓，按主机被入侵处置。
SELECT path, size_bytes, user AS owner, mode, modified_at
FROM files
WHERE path = '/etc/ld.so.preload' AND size_bytes > 0;
