-- id: kernel-modules-signed
-- title: All that was loaded into the kernel came with it and is signed
-- title[zh_CN]: 加载到内核的模块均随内核提供且有签名
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6 gbt22239:8.1.4.5 gbt22239:7.1.4.5 zicha:RA106
-- key: problem
-- why: A module from elsewhere can do everything and hide everything; drivers made with DKMS look
--     the same from outside, so somebody must know which it is.
-- why[zh_CN]: 外来模块可以为所欲为并隐藏一切；用 DKMS 编译的驱动从外部看也是如此，因此必须有人知道它是什么。
-- fix: Find the module (grep -l . /sys/module/*/taint shows them all); if a driver needs it, write
--     a waiver with its name, else treat the host as broken into.
-- fix[zh_CN]: 查找该模块（grep -l . /sys/module/*/taint 可列出）；属驱动所需的，登记例外并注明名称，否则按主机被入侵处置。
WITH bit (value, problem) AS (
  VALUES (2, 'a module was loaded by force'),
         (4096, 'a module that did not come with the kernel was loaded'),
         (8192, 'a module without a signature was loaded'))
SELECT b.problem, s.name, s.value
FROM sysctl AS s JOIN bit AS b ON CAST(s.value AS INTEGER) & b.value
WHERE s.name = 'kernel.tainted';
