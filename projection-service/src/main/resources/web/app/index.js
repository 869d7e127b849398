import './style/base.css';
import './style/page.css';
import './style/filters.css';
import './style/figures.css';
import './style/table.css';
import './dashboard.js';
