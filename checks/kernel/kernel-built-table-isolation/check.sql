-- id: kernel-built-table-isolation
-- title: The kernel hides its memory from programs
-- title[zh_CN]: 内核对程序隐藏自身内存
-- severity: medium
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- when: SELECT 1 FROM kernel_config WHERE coalesce(architecture, 'x86_64') IN ('x86_64', 'i686')
-- key: kernel
-- same-as: xccdf:kernel_config_page_table_isolation
-- why: On many processors programs can otherwise read all memory, passwords and keys too
--     (Meltdown).
-- why[zh_CN]: 否则在许多处理器上，程序可以读取全部内存，包括口令和密钥（Meltdown）。
-- fix: Start a kernel with CONFIG_PAGE_TABLE_ISOLATION=y and remove {kernel}: the distribution's
--     own kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_PAGE_TABLE_ISOLATION=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
/* Newer kernels call it CONFIG_MITIGATION_PAGE_TABLE_ISOLATION. */
SELECT k.kernel, k.name, k.value, k.path, k.line FROM kernel_config AS k
WHERE k.name = 'CONFIG_PAGE_TABLE_ISOLATION' AND k.value IS NOT 'y'
  AND coalesce(k.architecture, 'x86_64') IN ('x86_64', 'i686')
  AND NOT EXISTS (SELECT 1 FROM kernel_config AS n WHERE n.path = k.path AND n.value = 'y'
                  AND n.name = 'CONFIG_MITIGATION_PAGE_TABLE_ISOLATION');
