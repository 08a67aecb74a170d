-- id: module-ksmbd
-- title: The kernel module that shares folders with Windows cannot be loaded
-- title[zh_CN]: 内核不能加载内核态 SMB 服务模块
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: module problem
-- same-as: xccdf:kernel_module_ksmbd_disabled
-- why: A file server inside the kernel: its holes gave strangers on the network the whole kernel.
-- why[zh_CN]: 它是内核中的文件服务器：其漏洞曾使网络上的陌生人直接控制内核。
-- fix: If nothing here uses it: echo "install ksmbd /bin/false" >> /etc/modprobe.d/unused.conf,
--     remove other install lines for it ({path}), then: modprobe -r ksmbd
-- fix[zh_CN]: 确认未使用后执行：echo "install ksmbd /bin/false" >> /etc/modprobe.d/unused.conf，删除其他 install 行（{path}），再执行 modprobe -r ksmbd
/* A blacklist line is not enough: it stops loading by alias only, not by name. Of several
   install lines modprobe takes the first. */
SELECT 'ksmbd' AS module, 'no install line keeps it from loading' AS problem,
       '/etc/modprobe.d' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM module_policy WHERE 'ksmbd' GLOB module AND kind = 'install')
UNION ALL
SELECT module, 'an install line loads it', path, line FROM module_policy AS p
WHERE 'ksmbd' GLOB module AND kind = 'install' AND NOT is_disabled
  AND NOT EXISTS (SELECT 1 FROM module_policy
                  WHERE 'ksmbd' GLOB module AND kind = 'install' AND place < p.place);
