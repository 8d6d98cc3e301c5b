// Boot of the window: theme, stores, router, frame.
import '@fontsource-variable/golos-text';
import 'element-plus/theme-chalk/base.css';
import 'element-plus/theme-chalk/el-input.css';
import 'element-plus/theme-chalk/el-select.css';
import 'element-plus/theme-chalk/el-option.css';
import 'element-plus/theme-chalk/el-popper.css';
import 'element-plus/theme-chalk/el-scrollbar.css';
import 'element-plus/theme-chalk/el-tag.css';
import 'element-plus/theme-chalk/el-popover.css';
import 'element-plus/theme-chalk/el-date-picker-panel.css';
import 'element-plus/theme-chalk/el-checkbox.css';
import 'element-plus/theme-chalk/el-overlay.css';
import 'element-plus/theme-chalk/el-message-box.css';
import 'element-plus/theme-chalk/el-button.css';
import './ui/tokens.css';
import './ui/elementTheme.css';
import './ui/base.css';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { router } from './router/router';
import { beginWeeksOnMonday } from './ui/calendarWeeks';
import { mayLeave } from './ui/leaveGuards';
import { applyStoredTheme } from './ui/theme';

beginWeeksOnMonday();
// A new question to the same screen does not leave it.
router.beforeEach((to, from) => to.path === from.path || mayLeave());
applyStoredTheme();
createApp(App).use(createPinia()).use(router).mount('#app');
