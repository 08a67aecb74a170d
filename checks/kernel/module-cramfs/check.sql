-- id: module-cramfs
-- title: The kernel module for the file system cramfs cannot be loaded
-- title[zh_CN]: 内核不能加载 cramfs 文件系统模块
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: module problem
-- same-as: xccdf:kernel_module_cramfs_disabled
-- why: It mounts a disk that somebody made up by hand; the code is old, rarely tested, and runs
--     in the kernel.
-- why[zh_CN]: 可挂载他人精心构造的磁盘；这些代码陈旧、少有测试，且在内核中运行。
-- fix: If nothing here uses it: echo "install cramfs /bin/false" >> /etc/modprobe.d/unused.conf,
--     remove other install lines for it ({path}), then: modprobe -r cramfs
-- fix[zh_CN]: 确认未使用后执行：echo "install cramfs /bin/false" >> /etc/modprobe.d/unused.conf，删除其他 install 行（{path}），再执行 modprobe -r cramfs
/* A blacklist line is not enough: it stops loading by alias only, not by name. Of several
   install lines modprobe takes the first. */
SELECT 'cramfs' AS module, 'no install line keeps it from loading' AS problem,
       '/etc/modprobe.d' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM module_policy WHERE 'cramfs' GLOB module AND kind = 'install')
UNION ALL
SELECT module, 'an install line loads it', path, line FROM module_policy AS p
WHERE 'cramfs' GLOB module AND kind = 'install' AND NOT is_disabled
  AND NOT EXISTS (SELECT 1 FROM module_policy
                  WHERE 'cramfs' GLOB module AND kind = 'install' AND place < p.place);
