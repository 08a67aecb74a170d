-- id: boot-protections
-- title: The kernel's own protections are not switched off at start
-- title[zh_CN]: 启动参数没有关闭内核自身的防护
-- severity: medium
-- area: boot
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e
-- key: source parameter
-- why: With {parameter} a program without rights can read other programs' passwords and keys, or
--     use flaws in the kernel that are otherwise out of reach.
-- why[zh_CN]: 设置 {parameter} 后，无特权的程序可以读取其他程序的口令和密钥，或利用原本无法利用的内核漏洞。
-- fix: Remove {parameter} from {path}, run update-grub (grub2-mkconfig -o /boot/grub2/grub.cfg),
--     and restart; measure whether it is really slower.
-- fix[zh_CN]: 从 {path} 中删除 {parameter}，执行 update-grub（grub2-mkconfig -o /boot/grub2/grub.cfg）并重启；性能是否真有下降应以实测为准。
SELECT source, name || coalesce('=' || value, '') AS parameter, path
FROM kernel_cmdline
WHERE (name IN ('mitigations', 'pti', 'kpti', 'spectre_v2', 'spectre_v2_user', 'spectre_bhi',
                'spec_store_bypass_disable', 'l1tf', 'mds', 'tsx_async_abort', 'mmio_stale_data',
                'retbleed', 'gather_data_sampling', 'spec_rstack_overflow',
                'reg_file_data_sampling', 'randomize_kstack_offset', 'rodata')
       AND value = 'off')
   OR name IN ('nopti', 'nospectre_v1', 'nospectre_v2', 'nospec_store_bypass_disable', 'nokaslr',
               'norandmaps')
   OR (name IN ('noexec', 'lockdown') AND value IN ('off', 'none'));
