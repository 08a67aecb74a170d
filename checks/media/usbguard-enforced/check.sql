-- id: usbguard-enforced
-- title: USBGuard is started and blocks what its rules do not name
-- title[zh_CN]: USBGuard 已启用并默认阻止未登记设备
-- severity: medium
-- area: media
-- controls: gbt22239:8.1.10.7.a gbt22239:7.1.10.7.a zicha:RA098 zicha:RA165 zicha:RB029
-- when: SELECT 1 FROM usb_policy WHERE mechanism = 'usbguard'
-- key: path
-- why: An installed guard that is not started, or that lets in what it does not know, guards
--     nothing and looks as if it did.
-- why[zh_CN]: 安装了却未启用，或默认放行未知设备，等于没有管控，却让人以为已经管住了。
-- fix: Set ImplicitPolicyTarget=block in {path}, write the rules for what is plugged in now
--     (usbguard generate-policy > /etc/usbguard/rules.conf), then systemctl enable --now usbguard.
-- fix[zh_CN]: 在 {path} 中设置 ImplicitPolicyTarget=block，为当前设备生成规则（usbguard generate-policy > /etc/usbguard/rules.conf），再执行 systemctl enable --now usbguard。
SELECT path, line, value,
       CASE WHEN NOT is_active THEN 'usbguard is not started' ELSE 'unknown devices are let in' END AS problem
FROM usb_policy
WHERE mechanism = 'usbguard' AND value LIKE 'ImplicitPolicyTarget%' AND (NOT is_active OR effect <> 'block');
