-- id: module-n-hdlc
-- title: The kernel module for HDLC over terminals cannot be loaded
-- title[zh_CN]: 内核不能加载 N_HDLC 模块
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: module problem
-- same-as: xccdf:kernel_module_n_hdlc_disabled
-- why: Any user makes the kernel load it by a terminal; holes in it gave users the kernel.
-- why[zh_CN]: 任何用户都能通过终端使内核加载它；其漏洞曾使普通用户控制内核。
-- fix: If nothing here uses it: echo "install n_hdlc /bin/false" >> /etc/modprobe.d/unused.conf,
--     remove other install lines for it ({path}), then: modprobe -r n_hdlc
-- fix[zh_CN]: 确认未使用后执行：echo "install n_hdlc /bin/false" >> /etc/modprobe.d/unused.conf，删除其他 install 行（{path}），再执行 modprobe -r n_hdlc
/* A blacklist line is not enough: it stops loading by alias only, not by name. Of several
   install lines modprobe takes the first. */
SELECT 'n_hdlc' AS module, 'no install line keeps it from loading' AS problem,
       '/etc/modprobe.d' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM module_policy WHERE 'n_hdlc' GLOB module AND kind = 'install')
UNION ALL
SELECT module, 'an install line loads it', path, line FROM module_policy AS p
WHERE 'n_hdlc' GLOB module AND kind = 'install' AND NOT is_disabled
  AND NOT EXISTS (SELECT 1 FROM module_policy
                  WHERE 'n_hdlc' GLOB module AND kind = 'install' AND place < p.place);
