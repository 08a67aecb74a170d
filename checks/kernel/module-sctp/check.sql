-- id: module-sctp
-- title: The kernel module for the network protocol SCTP cannot be loaded
-- title[zh_CN]: 内核不能加载 SCTP 协议模块
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: module problem
-- same-as: xccdf:kernel_module_sctp_disabled
-- why: Any program can make the kernel load it by asking for such a socket; holes in it gave
--     users the kernel several times.
-- why[zh_CN]: 任何程序申请此类套接字即可使内核加载它；其中的漏洞曾多次让普通用户控制内核。
-- fix: If nothing here uses it: echo "install sctp /bin/false" >> /etc/modprobe.d/unused.conf,
--     remove other install lines for it ({path}), then: modprobe -r sctp
-- fix[zh_CN]: 确认未使用后执行：echo "install sctp /bin/false" >> /etc/modprobe.d/unused.conf，删除其他 install 行（{path}），再执行 modprobe -r sctp
/* A blacklist line is not enough: it stops loading by alias only, not by name. Of several
   install lines modprobe takes the first. */
SELECT 'sctp' AS module, 'no install line keeps it from loading' AS problem,
       '/etc/modprobe.d' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM module_policy WHERE 'sctp' GLOB module AND kind = 'install')
UNION ALL
SELECT module, 'an install line loads it', path, line FROM module_policy AS p
WHERE 'sctp' GLOB module AND kind = 'install' AND NOT is_disabled
  AND NOT EXISTS (SELECT 1 FROM module_policy
                  WHERE 'sctp' GLOB module AND kind = 'install' AND place < p.place);
