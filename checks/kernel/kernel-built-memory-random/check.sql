-- id: kernel-built-memory-random
-- title: The kernel keeps its data at random addresses
-- title[zh_CN]: 内核数据位于随机地址
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- when: SELECT 1 FROM kernel_config WHERE coalesce(architecture, 'x86_64') IN ('x86_64', 'i686')
-- key: kernel
-- same-as: xccdf:kernel_config_randomize_memory
-- why: An attacker who knows where the data of the kernel lie can change them with one wrong
--     write.
-- why[zh_CN]: 攻击者若知道内核数据所在地址，一次错误写入即可篡改。
-- fix: Start a kernel with CONFIG_RANDOMIZE_MEMORY=y and remove {kernel}: the distribution's own
--     kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_RANDOMIZE_MEMORY=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_RANDOMIZE_MEMORY' AND value IS NOT 'y'
  AND coalesce(architecture, 'x86_64') IN ('x86_64', 'i686');
